import '../../components/style/options-page.css';
import { OptionsApp } from '../../components/options/options-app';
import { preview } from './preview';

preview(<OptionsApp />);
