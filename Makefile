# Two commands on a fresh machine: `make demo` and `make test`.

SWIFT ?= swift
IN_TEMPORARY_FOLDER = Scripts/with-temporary-folder
DEMO_CORPORA = corpora/conflict-four-voices corpora/protest-three-voices corpora/two-scripts
REPORT_IDS = $(notdir $(patsubst %/,%,$(dir $(wildcard corpora/*/corpus.yml))))
PARALLAX = .build/debug/parallax
EVALUATION = $(abspath $(or $(PARALLAX_EVAL),../shared/eval))

export SWIFT_BACKTRACE ?= enable=no

.DEFAULT_GOAL := help
.PHONY: help demo build test lint format docs bench eval fuzz reports

help: ## Say what can be made.
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' Makefile

build: ## Build the program (debug) into .build/debug/parallax.
	Scripts/install-debian-packages
	$(IN_TEMPORARY_FOLDER) $(SWIFT) build

demo: build ## Install what is needed, build, and report on the sample corpora.
	$(PARALLAX) report $(DEMO_CORPORA) -o demo-report
	@Scripts/demo-facts demo-report

test: ## Install what is needed and run every test; the evaluation floors are make eval.
	Scripts/install-debian-packages tests
	$(IN_TEMPORARY_FOLDER) env SWIFT="$(SWIFT)" Scripts/run-tests --skip '^EvaluationTests'

lint: ## Check the code against .swift-format.
	$(SWIFT) format lint -r -s Sources Tests Fuzz Package.swift

format: ## Rewrite the code as .swift-format wants it.
	$(SWIFT) format -i -r Sources Tests Fuzz Package.swift

docs: ## Check that every link in the documentation leads somewhere.
	Scripts/check-links

bench: ## Time counts against wc -w and extract against trafilatura (release build; needs the evaluation data).
	Benchmarks/counts-against-wc
	Benchmarks/extract-against-trafilatura

eval: ## Measure a release build against the evaluation data, and fail below a floor.
ifeq ($(wildcard $(EVALUATION)/data),)
	@echo "skipped: no evaluation data at ../shared/eval; PARALLAX_EVAL can name another folder"
else
	Scripts/install-debian-packages tests
	$(IN_TEMPORARY_FOLDER) $(SWIFT) build -c release --product parallax
	$(IN_TEMPORARY_FOLDER) env PARALLAX_EVAL=$(EVALUATION) \
	  PARALLAX_PROGRAM=$(CURDIR)/.build/release/parallax \
	  SWIFT="$(SWIFT)" Scripts/run-tests --filter '^EvaluationTests|AccountingTests'
endif

fuzz: ## Feed every parser with damaged input, FUZZ_SECONDS (60) each, and fail on a crash.
	Scripts/install-debian-packages
	FUZZ=1 $(IN_TEMPORARY_FOLDER) $(SWIFT) build -c release --sanitize=fuzzer \
	  --scratch-path .build-fuzz -Xswiftc -enable-testing --product ParallaxFuzz
	Scripts/fuzz $(FUZZ_TARGETS)

reports: build ## Make Reports/ again from corpora/.
	$(foreach id,$(REPORT_IDS),$(PARALLAX) report corpora/$(id) -o Reports/$(id) &&) true
	$(PARALLAX) handout corpora/conflict-four-voices \
	  -o Reports/conflict-four-voices/handout.html
