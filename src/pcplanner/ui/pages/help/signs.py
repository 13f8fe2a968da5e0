"""Choose the sign that stands before each sentence of help, so that it shows what the sentence is about."""

from pcplanner.ui.theme.icons import Icon

_SIGNS = {
    "any": (Icon.PHOTO, Icon.SAY_AGAIN, Icon.BACK),
    "welcome": (Icon.STAR, Icon.LOCK, Icon.TICK),
    "unlock": (Icon.UNLOCK, Icon.PAGE),
    "start_library": (Icon.KEY, Icon.PRINT, Icon.UNLOCK),
    "recover": (Icon.PAGE, Icon.KEY),
    "problems": (Icon.TICK, Icon.SAVE),
    "people": (Icon.PERSON, Icon.PLUS, Icon.SEARCH),
    "add_person": (Icon.PENCIL, Icon.CAMERA),
    "home": (Icon.PHOTO, Icon.NEXT, Icon.PRINT),
    "about": (Icon.PHOTO, Icon.BUBBLE),
    "lines": (Icon.SOUND, Icon.TICK, Icon.PLUS),
    "circle": (Icon.PEOPLE, Icon.PERSON, Icon.PLUS),
    "supporter": (Icon.QUESTION, Icon.UP),
    "dreams": (Icon.STAR, Icon.PLUS, Icon.HEART),
    "dream": (Icon.BUBBLE, Icon.HEART, Icon.FLAG),
    "goal": (Icon.FLAG, Icon.PENCIL),
    "obstacle": (Icon.ROCK, Icon.HELP),
    "steps": (Icon.STAR, Icon.FOOT_RIGHT, Icon.PLUS),
    "step": (Icon.PENCIL, Icon.FOOT_RIGHT),
    "promises": (Icon.STAR, Icon.TICK, Icon.REDO),
    "take_home": (Icon.SETTINGS, Icon.EYE, Icon.PRINT),
    "easy_read": (Icon.EYE, Icon.TICK, Icon.PRINT),
    "hard_words": (Icon.PAGE, Icon.PENCIL),
    "stick": (Icon.PAGE, Icon.NEXT, Icon.STICK),
    "picture": (Icon.SEARCH, Icon.PHOTO),
    "face": (Icon.CAMERA, Icon.PHOTO),
    "photo": (Icon.CAMERA, Icon.PAGE, Icon.PHOTO, Icon.BUBBLE),
    "drawing": (Icon.PENCIL, Icon.MOVE_ON, Icon.UNDO, Icon.NEXT),
    "packs": (Icon.EYE, Icon.PLUS, Icon.UNDO),
    "files": (Icon.FOLDER, Icon.BACK, Icon.PENCIL),
    "printer": (Icon.PRINT, Icon.PLUS),
    "leave_out": (Icon.PAGE, Icon.UNDO),
    "looks": (Icon.LEFT, Icon.EYE, Icon.TICK),
    "styles": (Icon.PHOTO, Icon.PENCIL),
    "style": (Icon.PHOTO, Icon.NEXT, Icon.PENCIL),
    "columns": (Icon.PAGE, Icon.PLUS),
    "week": (Icon.CLOCK, Icon.PLUS),
    "story": (Icon.FOOT_RIGHT, Icon.SOUND),
    "faces": (Icon.HEART, Icon.PEOPLE),
    "life_map": (Icon.HOME, Icon.PHOTO),
    "money": (Icon.PENCIL, Icon.PLUS),
    "alarm": (Icon.PEOPLE, Icon.PERSON),
    "check_back": (Icon.TICK, Icon.CROSS, Icon.TWO_BUBBLES),
    "meetings": (Icon.PLUS, Icon.PEOPLE),
    "meeting_prepare": (Icon.PERSON, Icon.NEXT),
    "meeting": (Icon.BUBBLE, Icon.NEXT, Icon.BREAK),
    "sort_topics": (Icon.PHOTO, Icon.NEXT),
    "sort": (Icon.PHOTO, Icon.MOVE_ON, Icon.TICK),
    "sort_compare": (Icon.EYE, Icon.REDO),
    "voice": (Icon.QUESTION, Icon.MICROPHONE, Icon.STOP),
    "input": (Icon.DOWN, Icon.LEFT, Icon.UNDO),
    "keyboard": (Icon.PENCIL, Icon.STAR, Icon.TICK),
    "try_out": (Icon.EYE, Icon.HEART, Icon.TICK),
    "closing": (Icon.PERSON, Icon.BUBBLE, Icon.NEXT),
    "film": (Icon.FILM, Icon.SAY_AGAIN, Icon.PLUS),
    "break": (Icon.BREAK, Icon.TICK),
}


def sign_of(key: str) -> Icon:
    """Return the sign of the sentence ``home_1`` and the like; the life ring where there is none."""
    area, _, number = key.rpartition("_")
    signs = _SIGNS.get(area, ())
    place = int(number) if number.isdecimal() else 0
    return signs[place - 1] if 0 < place <= len(signs) else Icon.HELP
