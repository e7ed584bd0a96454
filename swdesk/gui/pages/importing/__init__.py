"""A spreadsheet into the station, in four steps: file, columns, check, done."""
