"""Read one plan against the law: what it promises, lacks, and may not do."""
