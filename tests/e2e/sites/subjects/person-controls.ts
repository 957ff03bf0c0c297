import { eventually } from '../../harness/condition';
import type { Surface } from '../../harness/surface';
import type { PersonControls } from '../kit/subject';

type Press = (page: Surface) => Promise<void>;

interface EditForm {
  /** The label of the writable field. */
  readonly field: string;
  readonly open: Press;
  readonly cancel: Press;
  readonly save: Press;
  /** Waits until the page shows the record again. */
  readonly closed: Press;
}

/** A form that stands in the place of the record while it is edited. */
export function editForm(form: EditForm): Pick<PersonControls, 'edit' | 'cancel' | 'save'> {
  return {
    async edit(page) {
      await form.open(page);
      await page.see('textbox', form.field);
    },
    async cancel(page) {
      await form.cancel(page);
      await form.closed(page);
    },
    async save(page, value) {
      await page.fill(form.field, value);
      await form.save(page);
      await form.closed(page);
      await page.seeText(value);
    },
  };
}

/** A button that goes from theme to theme, pressed until the wanted one is shown. */
export function themeButton(
  shown: (page: Surface) => Promise<string | undefined>,
  press: Press,
): NonNullable<PersonControls['theme']> {
  return async (page, theme) => {
    await eventually(async () => {
      if ((await shown(page)) === theme) return true;
      await press(page);
      return false;
    }, `the page to be ${theme}`);
  };
}
