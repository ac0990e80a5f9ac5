export { createInstance } from 'i18next';
export { QueryClient } from '@tanstack/react-query';
