# The workshop. `make` alone lists what there is.
PYTHON ?= python3
BIN := .venv/bin
# What is compiled once is kept: the tests start the command line some hundred times.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help install run test other-server check lock golden clean
help: ## what can be made
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/ -/'

.venv/installed: requirements.lock requirements-dev.lock pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Reeve needs Python 3.11 or later; this is " + sys.version)'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --no-index --editable .
	@touch $@

install: .venv/installed ## .venv with reeve in it, from the hashed lock files

run: install ## the sample (or your tokens) from figures to alerts in the channel
	$(BIN)/reeve run

test: install ## every test
	$(BIN)/python -m compileall -q -j 0 bot  # once, and not by each of the workers at the same time
	$(BIN)/python -m pytest -n auto --dist worksteal

other-server: install ## the tests that hold for any Slack, on a server that is not ours (needs npm)
	$(BIN)/python -m tests.other_server.emulate

check: install ## lint, types, the direction of imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

golden: install ## rewrite the golden files from what is said today; read the diff
	REEVE_UPDATE_GOLDEN=1 $(BIN)/python -m pytest -n auto

lock: ## rewrite the lock files (needs uv)
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate --extra build pyproject.toml -o requirements.lock
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --no-annotate --extra build --extra dev pyproject.toml -c requirements.lock -o requirements-dev.lock

clean: ## remove what was made
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis
