"""A request as code that runs as it stands, in one language after the other: secrets and addresses come from the variables that `energy simulate --env` prints."""
