# make help lists what there is to do.

MVN ?= mvn -B -ntp
.DEFAULT_GOAL := help
.PHONY: help build test check format golden strategy bench clean

help: ## List what there is to do
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

build: ## Build the program: after it, ./lis runs
	$(MVN) -q package -DskipTests
	@# A cache of the classes that a whole build uses halves the time to start.
	@rm -f target/lis.aot target/lis.jsa
	@LIS_TRAIN=yes ./lis build -q --out target/first-run >target/first-run.txt 2>&1 || true
	@# What editors need to know of the strategy as it is.
	@./lis schema -q || true

test: ## Run every test and every check, from nothing
	@# The tests look at pages in Chromium. Where there is none, it is installed, or said how.
	@src/test/tools/chromium >/dev/null
	@# And real braille through liblouis; without it those tests are skipped.
	@src/test/tools/liblouis >/dev/null
	@# And Ace, which judges the books; without it they are judged by EPUBCheck alone.
	@src/test/tools/ace >/dev/null
	$(MVN) verify

check: build ## Validate the repository's own strategy
	./lis validate

format: ## Format the Java sources
	$(MVN) -q spotless:apply

golden: ## Rewrite the expected texts of the tests; read the difference before you commit it
	$(MVN) -q test -Dlis.golden=true

strategy: build ## Validate the repository's own strategy and publish it into out/
	./lis build

bench: build ## Measure every stage at scale 1, 10 and 100, beside the programs that src/test/bench/peers installs
	$(MVN) -q test-compile -DskipTests
	src/test/bench/run

clean: ## Remove what was built
	$(MVN) -q clean
	rm -rf out .out-* .lis
