"""Today: what will be practised, and what is asked before and after."""
