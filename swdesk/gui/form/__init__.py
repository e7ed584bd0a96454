"""Forms built from their spec: editors, sections, errors, drafts."""
