# make run    install what is missing, build, open the program
# make test   install what is missing, build, check imports and format, run all tests
# make bench  print the figures of docs/benchmark.md on this machine

SHELL := /bin/bash
SWIFT := swift
RELEASE := -c release --static-swift-stdlib
PROGRAM := .build/release/soxa

.PHONY: run test build bench lint clean

run: build
	@exec $(PROGRAM) $(ARGS)

build:
	@bash .ci/setup build
	@$(SWIFT) build $(RELEASE) --product soxa
	@$(SWIFT) build $(RELEASE) --product soxa-text

test:
	@bash .ci/setup test
	@bash .ci/test

lint:
	@$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

bench: build
	@bash .ci/setup bench
	@$(SWIFT) build $(RELEASE) --product soxa-bench
	@.build/release/soxa-bench $(ARGS)

clean:
	@rm -rf .build
