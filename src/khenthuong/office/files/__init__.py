"""The files of an office: a dossier, a list, acts, a session, totals; read, checked, made."""
