"""Labels beside a picture, moved apart until none covers another."""

from collections.abc import Sequence


def spread_apart(wanted: Sequence[float], heights: Sequence[float], top: float, bottom: float) -> list[float]:
    """Middles for labels of these heights, as near to the wanted ones as can be, from top to bottom without overlap.

    Labels that touch move as one block to the mean of what they want (pool adjacent violators). Where they do not
    fit between top and bottom at all, they start at the top and go beyond the bottom.
    """
    order = sorted(range(len(wanted)), key=lambda place: wanted[place])
    blocks: list[list[float]] = []  # each: [sum of wanted tops, labels, height]
    offsets: list[float] = []
    for place in order:
        height = heights[place]
        block = [wanted[place] - height / 2, 1.0, height]
        while blocks and blocks[-1][0] / blocks[-1][1] + blocks[-1][2] > block[0] / block[1]:
            before = blocks.pop()
            block = [before[0] + block[0] - block[1] * before[2], before[1] + block[1], before[2] + block[2]]
        blocks.append(block)
    for block in blocks:
        offsets.append(block[0] / block[1])
    tops = _within(offsets, [block[2] for block in blocks], top, bottom)
    middles = [0.0] * len(wanted)
    labels = iter(order)
    for start, block in zip(tops, blocks, strict=True):
        at = start
        for _ in range(int(block[1])):
            place = next(labels)
            middles[place] = at + heights[place] / 2
            at += heights[place]
    return middles


def _within(tops: list[float], heights: list[float], top: float, bottom: float) -> list[float]:
    """Push blocks up from the bottom edge, then down from the top edge."""
    limit = bottom
    for place in reversed(range(len(tops))):
        tops[place] = min(tops[place], limit - heights[place])
        limit = tops[place]
    limit = top
    for place in range(len(tops)):
        tops[place] = max(tops[place], limit)
        limit = tops[place] + heights[place]
    return tops
