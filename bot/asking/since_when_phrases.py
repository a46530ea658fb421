"""How it is said when a figure was last as high or as low as it is."""

LAST_AS_HIGH = (
    "last as high as this, last as high as that, last as high as it is now, last as high as now, "
    "last as high, as high as this before, last at this level, last this high, last been this high, "
    "last so high, last that high, highest since when, "
    "the highest since when, last higher"
)
LAST_AS_LOW = (
    "last as low as this, last as low as that, last as low as it is now, last as low as now, "
    "last as low, as low as this before, last this low, last been this low, last so low, last that low, "
    "lowest since when, the "
    "lowest since when"
)
SINCE_WHEN = "since when, how long since, how long is it since, how long has it been since"
THIS_HIGH = "this high, as high as this, as high as it is now, so high"
THIS_LOW = "this low, as low as this, as low as it is now, so low"
