#!/usr/bin/env node
require('../dist/plan.cjs');
