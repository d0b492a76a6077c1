"""The rules as a book: what they say, on which day, how sure, and what changed."""
