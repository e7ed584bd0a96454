"""Events and groups: who came, their papers, and the sign-in desk."""
