/** Where a letter is typed or chosen with, so that it is no key of the page. */
export const writing = 'input, textarea, select, [role=dialog], [role=menu], [role=listbox]'
