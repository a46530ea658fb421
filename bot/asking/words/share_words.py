"""The words that ask for a share of something."""

from itertools import product

SHARE_SAID = (
    "share, proportion, prop of, shares, proportions, fraction, percentage share, percent share, percentages of"
)
_NAMES = ("share", "percentage", "proportion", "percent", "pct", "fraction", "percentage share")
_WHOLES = ("of", "of all", "of the total", "of our", "of total", "of all our", "of the whole", "of our total")
AS_SHARE_SAID = ", ".join(" ".join(said) for said in product(("as a", "as", "as the"), _NAMES, _WHOLES))
