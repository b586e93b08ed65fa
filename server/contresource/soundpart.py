"""What is sound of a rule file that has problems, so that one run tells all of them."""

from collections.abc import Collection
from typing import Any

from pydantic import ValidationError

from contresource.rule import Rule
from contresource.wording import Place

_FOUND_NOWHERE = {"all": [["these words stand in no text at all"]]}
_FILLERS: dict[Place, Any] = {
    ("match",): _FOUND_NOWHERE,
    ("established",): _FOUND_NOWHERE,
    ("sources",): {
        "title": "-",
        "publisher": "-",
        "url": "https://source.invalid/",
        "relation": "context",
        "lang": "en",
        "read": "partly",
    },
    ("related",): "none",
    ("examples", "match"): "-",
    ("examples", "no_match"): "-",
}
"""What stands in for one item of a list, so that the others keep their numbers."""
_LAST_DAY = "9999-12-31"
_STAND_INS: dict[str, Any] = {
    "status": "draft",
    "updated": _LAST_DAY,
    "claim": {"fr": "-", "en": "-"},
    "verdict": "opinion",
    "context": {"fr": "-", "en": "-"},
    "checked_on": _LAST_DAY,
    "match": [_FOUND_NOWHERE],
}


def sound_part(value: object, faults: Collection[Place], name: str) -> Rule | None:
    """The rule with something harmless in place of what is at fault, or None where nothing can be made of it.

    A finding counts only where it is `apart` from the faults. `name` is the id if the rule's own is at fault.
    """
    if not isinstance(value, dict) or () in faults:
        return None
    stand_ins = {"id": name, **_STAND_INS}
    sound = stand_ins | {field: value[field] for field in value.keys() & Rule.model_fields}
    for place in sorted(faults, key=len):
        field = str(place[0])
        if any(_fill(sound, place, items) for items in _FILLERS):
            continue
        if field in stand_ins:
            sound[field] = stand_ins[field]
        else:
            sound.pop(field, None)
    try:
        return Rule.model_validate(sound)
    except ValidationError:
        return None


def apart(place: Place, faults: Collection[Place]) -> bool:
    """Whether nothing at, around or within the place is at fault."""
    return not any(place[: len(fault)] == fault[: len(place)] for fault in faults)


def _fill(sound: dict[str, Any], place: Place, items: Place) -> bool:
    """Put a filler in place of the item at fault, in a copy of its list; False where there is no such item."""
    if place[: len(items)] != items or len(place) == len(items):
        return False
    around: Any = sound
    for key in items[:-1]:
        if not isinstance(around.get(key), dict):
            return False
        around[key] = dict(around[key])
        around = around[key]
    found, number = around.get(items[-1]), place[len(items)]
    if not isinstance(found, list) or not isinstance(number, int) or number >= len(found):
        return False
    around[items[-1]] = [*found[:number], _FILLERS[items], *found[number + 1 :]]
    return True
