import { sideBySide } from './side-by-side';

export type TabLabelKey = 'tab' | 'tab.connected' | 'panel.missing';

/** The few words of the ERP tab that are needed before its panel is drawn. */
export const tabLabelTexts = sideBySide<TabLabelKey>({
  tab: ['ERP', 'ERP'],
  'tab.connected': ['ERP connected', 'ERP tilkoblet'],
  'panel.missing': [
    'The ERP tab could not be opened: Counterpart was updated or removed. Reload this page.',
    'ERP-fanen kunne ikke åpnes: Counterpart er oppdatert eller fjernet. Last siden på nytt.',
  ],
});
