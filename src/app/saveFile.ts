export { saveFile } from '@/ui/saveFile.ts';
