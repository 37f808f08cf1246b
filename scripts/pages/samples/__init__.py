"""A request as code that runs as it stands, in several languages: secrets and addresses come from the variables that `energy simulate --env` prints."""
