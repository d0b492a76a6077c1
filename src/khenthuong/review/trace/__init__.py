"""Which article, rule and step is shown by which scenario, and where none shows it.

A scenario covers a rule when it executed it; what the rule answered is told apart.
"""
