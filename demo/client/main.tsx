import { render } from 'preact';
import { App } from './frame/app';
import { listenForMessages } from './state/window-messages';
import './styles/index.css';

const root = document.getElementById('app');
if (root !== null) {
  listenForMessages();
  render(<App />, root);
}
