# `make demo` and `make test` work in a fresh clone and need Python 3.11 or newer, nothing else.
# Steps leave stamps in .venv, so that a second run only does what has changed.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
DEMO := schemas/demo.db

# What tests need besides the base package. torch is not among them: the base package must work without it, and
# tests of training code skip where it is missing. To run those too: make test TEST_EXTRAS=postgres,mysql,duckdb,serve,mcp,dev,train
TEST_EXTRAS ?= postgres,mysql,duckdb,serve,mcp,eval,charts,dev
comma := ,
WITH_EXTRAS := $(VENV)/.with-$(subst $(comma),-,$(TEST_EXTRAS))

.DELETE_ON_ERROR:
.PHONY: help demo test lint bench load security-report screenshots clean

help: ## list these commands
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 24

demo: $(VENV)/.base $(DEMO) ## install the base package, build the demo database, ask it four questions
	@while read -r question <&3; do \
	    printf '\n\n> %s\n\n' "$$question"; \
	    $(BIN)/sqlnl ask "$$question" --db sqlite:///$(DEMO) </dev/null || exit; \
	done 3<schemas/questions.txt

test: lint ## install what tests need, then lint, types and all tests
	$(BIN)/python -m pytest -n 2 --dist loadfile

lint: $(WITH_EXTRAS) ## style and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(WITH_EXTRAS) $(DEMO) ## time a cold question, a schema of 2,000 tables, the guard and explaining, each against something
	$(BIN)/python -m benchmarks.cold_start
	$(BIN)/python -m benchmarks.retrieval
	$(BIN)/python -m benchmarks.guard
	$(BIN)/python -m benchmarks.explain

load: $(WITH_EXTRAS) ## load the HTTP service with 1, 10 and 50 clients, two minutes each
	$(BIN)/python -m benchmarks.load

# Fuzzing keeps one core busy while the rest waits for servers. The report is written from what the
# tests found, also when one of them fails; then the target fails too.
ATTACK := $(BIN)/python -m pytest -q --thorough --figures build/figures.jsonl

security-report: $(WITH_EXTRAS) $(DEMO) ## attack every layer thoroughly, for half an hour, and write docs/security.md
	@mkdir -p build && rm -f build/figures.jsonl
	@failed=0; \
	$(ATTACK) tests/security/test_fuzz.py & fuzzing=$$!; \
	$(ATTACK) tests/security --ignore tests/security/test_fuzz.py || failed=1; \
	wait $$fuzzing || failed=1; \
	$(BIN)/python -m benchmarks.guard --figures build/figures.jsonl && \
	$(BIN)/python -m tests.security.report build/figures.jsonl > build/security.md && \
	mv build/security.md docs/security.md && exit $$failed

screenshots: $(WITH_EXTRAS) ## take the pictures of the web page in docs/screenshots anew, in the Chromium of this machine
	$(BIN)/python -m tests.screenshots docs/screenshots

clean: ## remove the demo database, caches and builds; the environment stays
	rm -rf $(DEMO) dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -path ./$(VENV) -prune -o -name __pycache__ -type d -exec rm -rf {} +

$(VENV)/.made:
	@$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("Python 3.11 or newer is needed: make PYTHON=...")'
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.base: pyproject.toml $(VENV)/.made
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	@touch $@

$(WITH_EXTRAS): pyproject.toml constraints.txt $(VENV)/.made
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[$(TEST_EXTRAS)]'
	@touch $@ $(VENV)/.base

$(DEMO): schemas/demo.py schemas/demo_rows.py schemas/demo.toml | $(VENV)/.base
	@rm -f $@
	$(BIN)/python schemas/demo.py sqlite:///$@
