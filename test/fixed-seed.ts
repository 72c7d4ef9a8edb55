import fc from "fast-check";

// The gate must not pass or fail by chance: the same commit is tried with the same inputs. `npm run test:random` tries others.
fc.configureGlobal({ seed: 20_261_109 });
