package org.rhomboid.kit.test.planted.usecasesknownoadapter.usecase;

import org.rhomboid.kit.problem.KitProblem;

record ReadThing(KitProblem refusal) {}
