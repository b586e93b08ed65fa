# Everything one does with a checkout. `make help` lists the targets.

BIN := .venv/bin
PROJECT := setup.cfg pyproject.toml constraints.txt scripts/setup

.PHONY: help run test test-core test-browsers extension lint format bench soak lock dist clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: .venv/.installed ## serve on http://127.0.0.1:8765
	$(BIN)/contresource serve

test: lint test-core $(if $(wildcard e2e),test-browsers) ## every check and every test

test-core: .venv/.installed-dev ## the tests that need no browser
	scripts/servers
	$(BIN)/python -m pytest -n 2

test-browsers: .venv/.installed-dev ## the extension in Firefox and Chromium
	scripts/browsers
	$(BIN)/python -m pytest e2e -n 2 --dist loadgroup

extension: .venv/.installed ## the packages for the browsers' stores, in dist/
	$(BIN)/python scripts/package-extension

lint: .venv/.installed-dev ## layout, style, types and the rules
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/contresource lint
	scripts/lint-extension

format: .venv/.installed-dev ## lay the code out and mend what can be mended
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: .venv/.installed-dev ## measure against what one would use instead; writes docs/benchmarks.md
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --constraint bench/constraints.txt --no-build-isolation --editable '.[bench]'
	$(BIN)/python bench/run.py

soak: .venv/.installed-dev ## minutes of load on the real service; ends with a verdict
	$(BIN)/python bench/soak.py

lock: ## write constraints.txt anew: the newest versions that fit setup.cfg and Python 3.11
	scripts/lock

dist: .venv/.installed-dev clean-build ## sdist and wheel in dist/
	$(BIN)/python -m build --no-isolation

clean: clean-build ## remove what was made here
	rm -rf .venv .hypothesis .pytest_cache .mypy_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: clean-build
clean-build:
	rm -rf build dist server/*.egg-info

.venv/.installed: $(PROJECT)
	@scripts/setup run
	@touch $@

.venv/.installed-dev: $(PROJECT)
	@scripts/setup dev
	@touch $@ .venv/.installed
