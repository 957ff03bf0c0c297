import '../../components/style/popup-page.css';
import { PopupApp } from '../../components/popup/popup-app';
import { preview } from './preview';

preview(<PopupApp record={null} connectionId={null} />);
