// Must come first: it tells Monaco where its workers are before any editor is made.
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { createRoot } from 'react-dom/client';
import { Explorer } from './explorer.tsx';

const container = document.getElementById('explorer');
if (!container) throw new Error('index.html has no #explorer element');
createRoot(container).render(<Explorer />);
