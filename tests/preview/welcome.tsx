import '../../components/style/welcome-page.css';
import { WelcomeApp } from '../../components/welcome/welcome-app';
import { preview } from './preview';

preview(<WelcomeApp />);
