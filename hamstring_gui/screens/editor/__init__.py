"""The routine editor: outline, form, preview; values come from practice.editing, checks from the library."""
