# The two commands a newcomer needs are `make run` and `make test`; both set up .venv by themselves.
# ARGS="..." is handed on to what runs: make run ARGS="--speed 20", make test ARGS="tests/body -x".

PY := .venv/bin/python
RUN := sh tools/bootstrap run
TEST := sh tools/bootstrap test
BUNDLE := sh tools/bootstrap bundle
RUNTIMES ?= flathub
FLATPAK := packaging/flatpak/io.github.hamstring_gui.hamstring.json

.DEFAULT_GOAL := help
.PHONY: help run test test-slow test-wheel sweep fuzz lint bench snapshots translations dist bundle deb flatpak clean

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' Makefile

run: ## open the program in the session
	@$(RUN)
	@$(PY) -m hamstring_gui start $(ARGS)

test: lint ## lint, then every test but the slow ones
	@$(PY) -m pytest --numprocesses auto -m "not slow" $(ARGS)

test-slow: ## the slow tests: sweeps, soaks, the wheel
	@$(TEST)
	@$(PY) -m pytest --numprocesses auto --dist loadgroup -m slow $(ARGS)

test-wheel: ## build the wheel, install it in an empty venv, use it there
	@$(TEST)
	@$(PY) -m pytest tests/test_wheel.py -m slow $(ARGS)

sweep: ## kill it at every system call, and at random: count what is lost
	@$(TEST)
	@$(PY) -m pytest --quiet tests/faults -m slow -k sweep $(ARGS)

fuzz: ## a million random inputs through every parser
	@$(TEST)
	@$(PY) -m pytest --quiet tests/faults/test_fuzz.py -m slow $(ARGS)

lint: ## style and types
	@$(TEST)
	@$(PY) -m ruff check --quiet .
	@$(PY) -m ruff format --check --quiet .
	@$(PY) -m mypy --no-error-summary
	@$(PY) -m mypy --no-error-summary --platform win32 --cache-dir .mypy_cache/win32 hamstring_gui packaging
	@$(PY) -m mypy --no-error-summary --platform darwin --cache-dir .mypy_cache/darwin hamstring_gui packaging

bench: ## what things cost, as ratios
	@$(RUN)
	@PYTHONPATH=tools $(PY) -m bench $(ARGS)

snapshots: ## paint all pictures to look at (build/snapshots), and the README's (docs)
	@$(RUN)
	@$(PY) tools/snapshots.py

translations: ## bring assets/translations up to date with all texts, for Qt Linguist
	@$(RUN)
	@$(PY) tools/translations.py

dist: ## the wheel and the source archive, in dist/
	@$(BUNDLE)
	@$(PY) -m build --outdir dist .

bundle: ## one folder that runs without Python, in dist/hamstring-gui; used once to see that it works
	@$(BUNDLE)
	@$(PY) packaging/share.py --bundle-icons build/icons
	@$(PY) -m PyInstaller --noconfirm --log-level WARN packaging/hamstring-gui.spec
	@$(PY) packaging/smoke_test.py dist/hamstring-gui/hamstring-gui --compare $(PY)

deb: bundle ## a Debian package of it, in dist/
	@$(PY) packaging/deb.py dist/hamstring-gui dist

flatpak: bundle ## a Flatpak of it, in dist/, that may not use the network; needs flatpak-builder, and Flathub's runtime
	@$(PY) packaging/share.py build/share
	flatpak-builder --user --force-clean --install-deps-from=$(RUNTIMES) --state-dir=build/flatpak-state \
		--repo=build/flatpak-repo build/flatpak $(FLATPAK)
	flatpak build-bundle build/flatpak-repo dist/hamstring-gui.flatpak io.github.hamstring_gui.hamstring stable

clean: ## remove .venv and everything that was generated
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
