"""What an office reads: findings, plans, sessions, payments and the agenda in words."""
