"""Judge one list as a whole: quotas, who of equals comes first, shares to report."""
