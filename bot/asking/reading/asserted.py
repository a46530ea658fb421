"""`Is that right`, `can you confirm`: the tag by which somebody asks to have confirmed what was asserted."""

import re

_IT = r"(?:it|they|that|this|there|we|he|she|i|you)"
_TAG = re.compile(
    rf"(?:[.,;:!?]+|\s[\u2013\u2014-])\s*(?:(?:is|are|was|were|has|have|had|did|does|do|am|isnt|isn't)"
    rf" {_IT}"
    r"(?: (?:so|true|right|correct|the case|agree|really|actually|wrong))?"
    r"|true|right|correct|true or false|am i right"
    r"|(?:does|do) (?:that|this|it|they) (?:stack up|add up|sound right|look right|hold up|check out|tally))[\s?.!]*$"
    r"|[\s.,;:!?\u2013\u2014-]+(?:(?:please )?(?:check|confirm)(?: (?:that|it|this))?(?: (?:please|pls|for me))*"
    r"|(?:can|could) you (?:please )?(?:confirm|check|verify)(?: (?:that|it|this))?(?: (?:for me|please|pls))*"
    r"|so (?:i was told|i'm told|i hear)|i (?:was|am|have been) told|i've been told|i'm told|i hear)[\s?.!]*$",
    re.IGNORECASE,
)


def is_only_a_tag(text: str) -> bool:
    """Whether nothing is asked but whether something that was said is so."""
    return _TAG.fullmatch(f", {text}") is not None
