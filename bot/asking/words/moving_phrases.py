"""How it is said that a figure moves: which way it is going, creeping up, tailing off, levelled off."""

WHICH_WAY = (
    "going the right way, going the wrong way, heading the right way, heading the wrong way, moving the right way, "
    "going in the right direction, heading in the right direction, moving in the right direction, in the right "
    "direction, in the wrong direction, the right way, the wrong way, right direction, wrong direction, direction of "
    "travel, the direction of travel, which direction, what direction, which way, what way, which way is it going, "
    "up down or flat, up down or the same, up or down or flat, up down flat, shifted, drifting, "
    "changed course, turned a corner, turned the corner, has it moved, on the move, any movement, heading, headed"
)
UP = (
    "creeping up, creeping upwards, crept up, crept upwards, "
    "edging up, edged up, inching up, way up, well up, right up, sharply up, "
    "on the rise, on the up, on the increase, on the way up, picking up, picked up, mounting, ticking up, ticked up, "
    "shot up, shooting up, soaring, soared, surging, surged, ballooning, ballooned, gone through the roof, growing, "
    "gone back up, going back up, back up, doubled, trebled, tripled, doubling, upwards, upward, much up, still up"
)
DOWN = (
    "creeping down, crept down, crept downwards, on the slide, "
    "edging down, edged down, inching down, way down, well down, right down, sharply down, on the "
    "decline, on the way down, on the wane, easing, eased, eased off, tailing off, tailed off, calming down, calmed "
    "down, settling down, settled down, dropped off, dropping off, dropped off a cliff, fallen off a cliff, tumbling, "
    "tumbled, sliding, slid, slipping, slipped, plummeting, plummeted, shrinking, shrunk, halved, halving, downwards, "
    "downward, come back down, coming back down, gone back down, back down, cooled off, cooling off, waning, waned, "
    "subsiding, subsided, much down, still down"
)
LEVEL = (
    "flatlining, flatlined, levelled off, levelling off, levelled out, levelling out, plateaued, plateau, "
    "plateauing, bottomed out, bottoming out, trending, trending up or down, long term trend, longer term trend, "
    "underlying trend, the long term trend, overall trend, general trend, trend line, trendline, trend up down or "
    "flat, "
    "trending up down or flat, trending up down flat"
)
