/** What a person is asked when a CRM is added, in this order. */
export const ASSISTANT_STEPS = ['record', 'place', 'fields', 'review', 'second', 'save'] as const;
export type AssistantStep = (typeof ASSISTANT_STEPS)[number];
