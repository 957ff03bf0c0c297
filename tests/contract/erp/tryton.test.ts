import { connectorContract } from './connector-contract';
import { trytonSubject } from './tryton/subject';

connectorContract('Tryton', trytonSubject);
