# What is done with this project, each by one word. `make` alone lists them.
#
# FLAGS are given to every build, as in `make test FLAGS="-Xswiftc -warnings-as-errors"`.

FLAGS ?=
# The Swift runtime inside the command: it starts sooner, and runs where no Swift is installed.
ifeq ($(shell uname),Linux)
RELEASE := -c release --static-swift-stdlib
else
RELEASE := -c release
endif
BANTIN := .build/release/bantin
BROWSER := .build/browser/bin
SPARK := .build/spark/bin

.DEFAULT_GOAL := help
.PHONY: help setup build run test test-browser test-spark picture catalogue bench lint format clean

help: ## List what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' Makefile

setup: ## Find what is missing on this machine, and install it
	@scripts/setup

build: setup ## Build the command for use: .build/release/bantin
	swift build $(RELEASE) --product bantin $(FLAGS)

run: build ## Convert the articles of corpus/ to out/, and show what was read
	@mkdir -p out
	@echo
	@$(BANTIN) extract --summary --output out/records.jsonl corpus/*.txt
	@$(BANTIN) extract --format csv --output out/csv corpus/*.txt
	@echo
	@echo "Records: out/records.jsonl, one JSON object a line. Tables: out/csv."

test: setup ## Build for tests, and run them all
	swift test --disable-xctest $(FLAGS)

test-browser: build ## Test the report page in Chromium
	@scripts/setup browser
	BANTIN=$(BANTIN) $(BROWSER)/pytest -q Tests/Browser

test-spark: build ## Test the job for Apache Spark on a cluster of two workers
	@scripts/setup spark
	$(SPARK)/ruff format --check --quiet integrations/spark Tests/Spark
	$(SPARK)/ruff check --quiet integrations/spark Tests/Spark
	BANTIN=$(BANTIN) $(SPARK)/pytest -q Tests/Spark

picture: build ## Make the picture of the report page in the README: docs/report.png
	@scripts/setup browser
	BANTIN=$(BANTIN) $(BROWSER)/python Tests/Browser/picture.py docs/report.png

catalogue: ## List the rows of Tests/catalogue-rows.txt that no test names
	@scripts/catalogue-rows

bench: build ## Measure speed, scaling, memory and start-up, also beside the last tag: out/bench
	@scripts/setup bench
	swift build $(RELEASE) --product Benchmarks $(FLAGS)
	@scripts/bench $(if $(NEWS),--news $(NEWS)) $(if $(BASE),--base $(BASE)) \
	  $(BANTIN) .build/release/Benchmarks

lint: ## Check the format of the code
	swift format lint --strict --recursive Package.swift Sources Tests

format: ## Repair the format of the code
	swift format --in-place --recursive Package.swift Sources Tests

clean: ## Remove all that was built and converted
	rm -rf .build out
