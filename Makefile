# Energy Clients. `make` alone explains itself; everything happens in .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SHELL := bash
READY := $(VENV)/.ready
# Tests start many processes, each of which would compile thousands of modules.
PYTEST := env -u PYTHONDONTWRITEBYTECODE $(BIN)/python -m pytest
NODE := scripts/node/node_modules
NODE_READY := $(NODE)/.ready
LOCK := $(BIN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header
export REDOCLY_TELEMETRY := off

.DEFAULT_GOAL := help
.PHONY: help install tools demo generate check format test test-all test-versions specs site diff gate polyglot conformance bench soak spark dist release audit lock clean

help: ## say what each target does
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-13s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

install: $(READY) ## make .venv with everything, locked by hash

$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.12 …")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --only-binary :all: --require-hashes --requirement requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	$(BIN)/python -m pip check --disable-pip-version-check
	@touch $@

tools: $(NODE_READY) ## install the Node tools that diff, gate, conformance and some tests use

$(NODE_READY): scripts/node/package-lock.json
	npm ci --prefix scripts/node --loglevel=error
	@touch $@

demo: $(READY) ## check generated/, then run both clients against a simulated gateway and tenant
	@$(BIN)/python scripts/generate.py --check
	@$(BIN)/energy demo

generate: $(READY) ## write generated/ anew from specs/, and say what changes for callers
	@$(BIN)/python scripts/generate.py

check: $(READY) ## format, lint, types, specs, generated code up to date, side by side; ARGS=mypy for one part
	@$(BIN)/python scripts/check.py $(ARGS)

format: $(READY) ## bring our own Python into the form that make check asks for, imports included
	$(BIN)/ruff check --fix-only --quiet .
	$(BIN)/ruff format .

test: $(READY) ## what needs Python alone, offline, on all cores; ARGS="-k portal" and the like go to pytest
	$(PYTEST) -n auto --dist loadfile -m "not slow and not needs" --ignore tests/conformance $(ARGS)

test-all: $(READY) ## the whole suite: also what takes minutes or programs from elsewhere; names what is missing
	$(PYTEST) -n auto --dist loadfile $(ARGS)

test-versions: $(READY) ## the clients with the oldest and the newest dependencies that pyproject.toml allows; ARGS=oldest for one
	@$(BIN)/python scripts/versions.py $(ARGS)

specs: $(READY) ## build dist/specs: what teams in other languages receive, and its npm package
	@$(BIN)/python scripts/publish.py

site: $(READY) tools specs ## build dist/site: the reference of both platforms and the guides, for a folder or a server
	@$(BIN)/python scripts/website.py

diff: $(READY) tools ## compare with BASE=<git commit, folder or file>: what changed, and whom it breaks
	@$(BIN)/python scripts/diff.py $(BASE) $(if $(PLATFORM),--platform $(PLATFORM)) $(if $(FORMAT),--format $(FORMAT))

gate: $(READY) tools ## check that the version and specs/CHANGES.md say what changed
	@$(BIN)/python scripts/diff.py --gate

polyglot: $(READY) specs ## build TypeScript, Go, Java and Rust clients from dist/specs and run ten steps with each; LANGUAGES=go for one
	$(BIN)/python tests/polyglot/run.py $(LANGUAGES)

conformance: $(READY) tools ## both specifications by schemathesis and Prism; CONFORMANCE_EXAMPLES=100 tries many more
	$(PYTEST) tests/conformance

bench: $(READY) ## measure against peers, which it installs below build/bench; ARGS="decoding calls" measures these alone
	$(BIN)/python -m tests.bench $(ARGS)

soak: $(READY) ## try for minutes what the clients promise: faults, tokens, hostile answers; ARGS="faults tokens" tries these alone
	$(BIN)/python -m tests.soak $(ARGS)

spark: $(READY) ## what Spark makes of format("enos"): installs it below build/spark (800 MB) and kills tasks, workers and drivers; needs Java 17
	$(BIN)/python -m tests.spark.install
	$(PYTEST) -n 0 tests/spark $(ARGS)

dist: $(READY) ## build wheels, source archive, specifications, their bill of materials and checksums in dist/
	@$(BIN)/python scripts/dist.py

release: $(READY) tools ## VERSION=1.2.3 writes that version everywhere; without it: check, gate, dist/ built twice with the same bytes
	@$(BIN)/python scripts/release.py $(VERSION)

audit: $(READY) ## look for published faults of what requirements.lock names; says so where no advisory source is reachable
	@$(BIN)/python scripts/audit.py

lock: $(READY) ## lock what pyproject.toml and the bench ask for; versions that fit stay (needs uv in .venv)
	$(BIN)/python scripts/locked.py --asked | $(LOCK) - -o requirements.lock
	$(BIN)/python scripts/versions.py --asked | $(LOCK) --upgrade --resolution lowest-direct - -o tests/oldest.lock
	$(LOCK) tests/bench/requirements.in -o tests/bench/requirements.lock
	$(LOCK) tests/spark/requirements.in -o tests/spark/requirements.lock
	$(LOCK) tests/validators/python/requirements.in -o tests/validators/python/requirements.lock

clean: ## remove what these targets made
	rm -rf $(VENV) $(NODE) dist build tests/polyglot/*/{generated,target,compiled,node_modules} .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
