"""After the decision: who pays and how much, who may cancel, what rests on it."""
