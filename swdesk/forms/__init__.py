"""How each form is arranged on screen and paper; the facts stay on the fields."""
