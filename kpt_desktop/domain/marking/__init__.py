"""Rules of marking: scores, totals, places, diplomas. Pure sums, exact, in hundredths."""
