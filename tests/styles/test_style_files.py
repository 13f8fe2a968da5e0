"""The planning styles that come with the program are whole, in the order of their methods, and private."""

import pytest
from tests.styles.files import all_chapters, all_styles, read_file, style, style_files

from pcplanner.domain.chapters import ABOUT_ME
from pcplanner.domain.lines import Audience
from pcplanner.domain.styles import Board, ChapterKind

# What each style must hold, in this order: the steps and headings of its method.
CHAPTERS = {
    "path": "dreams one_year now bring_in keep_strong next_months next_month steps plan_title closing",
    "maps": "who_is_here story dreams nightmare who_i_am gifts needs steps closing",
    "essential_lifestyle": "admire important support healthy signs good_bad_days best_people sort_out steps",
    "personal_futures": "story circle places likes dislikes choices healthy respect hopes_fears dreams "
    "helps_hinders steps",
    "one_page_profile": "admire important support",
    "listen_to_me": "circle likes needs admire working dreams hopes_fears support dream_help next_meeting",
    "personal_book": "about_me signs important_people circle now story healthy admire likes dislikes "
    "would_like important home dreams goals steps",
    "review": "who_is_here admire important important_future support working questions steps",
    "support_plan": "important want_to_change my_support use_money support_run in_control steps "
    "money circle alarm",
}
TOOLS = {
    "important_to_for": "important important_for",
    "working_not_working": "working",
    "good_bad_days": "good_bad_days",
    "four_plus_one": "four_plus_one",
    "communication_chart": "signs",
    "making_decisions": "decision_making",
    "hopes_fears": "hopes_fears",
    "traffic_lights": "traffic_lights",
    "perfect_week": "week",
    "matching_support": "matching_support",
    "learning_log": "learning_log",
    "community": "places could_give",
    "circle": "circle circle_empty circle_closer circle_unpaid",
    "picture_sort": "sort_home sort_food sort_people sort_work sort_free_time sort_health "
    "sort_getting_about sort_support sort_money sort_feelings sort_meeting sort_future",
    "decision_record": "decision_record",
    "how_it_is": "how_it_is how_i_want_it",
    "plan_facts": "must_know my_names my_numbers copies agreed look_again",
    "my_views": "went_well went_badly talk_about do_not_talk_about",
}
STYLES = CHAPTERS | TOOLS

# Every chapter that is more than lines: its kind, and its columns where it has some.
KINDS = {
    "dreams": "dreams",
    "goals": "dreams",
    "steps": "steps",
    "circle": "circle",
    "story": "story",
    "places": "map",
    "money": "money",
    "alarm": "alarm",
    "closing": "closing",
    "week": "week monday tuesday wednesday thursday friday saturday sunday",
    "signs": "signs when_this i_do it_means please",
    "working": "columns working not_working",
    "good_bad_days": "columns good bad",
    "hopes_fears": "columns hopes fears",
    "choices": "columns i_choose others_choose want_to_choose",
    "respect": "columns respected not_respected",
    "helps_hinders": "columns in_the_way helps",
    "four_plus_one": "columns tried learned pleased worried what_next",
    "traffic_lights": "columns stop work_on more",
    "matching_support": "columns support skills nature interests",
    "learning_log": "columns when what who liked not_liked",
    "my_names": "columns name_i_use formal_name",
    "copies": "columns who where since",
    "agreed": "columns who role day",
    "decision_making": "decision decision my_part who_helps last_word",
    "decision_record": "decision what help my_words asked disagree who_decided why_best most_free look_again",
    "how_it_is": "faces very_good good ok poor",
    "how_i_want_it": "faces very_good good ok poor",
}
BY_VIEW = {"working", "how_it_is", "how_i_want_it"}
TOPICS = [
    "home",
    "food",
    "people",
    "work",
    "free_time",
    "health",
    "getting_about",
    "support",
    "money",
    "feelings",
    "meeting",
    "future",
]

FOR_SUPPORT = {Audience.ME, Audience.FAMILY, Audience.SUPPORTERS}
SHARED = {
    "admire": FOR_SUPPORT,
    "about_me": FOR_SUPPORT,
    "important": FOR_SUPPORT,
    "support": FOR_SUPPORT,
    "signs": FOR_SUPPORT,
    "who_i_am": FOR_SUPPORT,
    "gifts": FOR_SUPPORT,
    "likes": FOR_SUPPORT,
    "dislikes": FOR_SUPPORT,
    "learning_log": {Audience.ME, Audience.SUPPORTERS},
    "alarm": FOR_SUPPORT | {Audience.GP},
    "must_know": FOR_SUPPORT | {Audience.GP},
    "my_names": FOR_SUPPORT | {Audience.GP},
}


def test_every_style_and_thinking_tool_is_there_and_no_other() -> None:
    assert {path.stem for path in style_files()} == set(STYLES)


@pytest.mark.parametrize("name", sorted(STYLES))
def test_each_file_reads_without_a_problem_or_a_hint(name: str) -> None:
    assert [str(each) for each in read_file(name).problems] == []


@pytest.mark.parametrize("name", sorted(STYLES))
def test_each_file_is_named_after_its_id(name: str) -> None:
    assert style(name).id == name


@pytest.mark.parametrize("name", sorted(STYLES))
def test_each_style_holds_the_chapters_of_its_method_in_order(name: str) -> None:
    assert [each.id for each in style(name).chapters] == STYLES[name].split()


def test_thinking_tools_are_marked_as_tools_and_whole_styles_are_not() -> None:
    assert {each.id for each in all_styles() if each.is_tool} == set(TOOLS)


def test_only_path_fills_in_a_board() -> None:
    assert {each.id: each.board for each in all_styles() if each.board} == {"path": Board.PATH}


def test_each_chapter_has_its_kind_and_columns_in_every_file() -> None:
    wrong = {
        where: found
        for where, chapter in all_chapters()
        if (found := " ".join([chapter.kind.value, *(each.id for each in chapter.columns)]))
        != KINDS.get(chapter.id, "sort" if chapter.topic else "lines")
    }
    assert not wrong


def test_one_id_is_the_same_chapter_in_every_file() -> None:
    first: dict[str, object] = {}
    for where, each in all_chapters():
        columns = tuple((column.id, column.symbol) for column in each.columns)
        same = (each.kind, columns, each.by_view, each.topic, each.family, each.symbol, each.audiences)
        assert first.setdefault(each.id, same) == same, where


def test_the_chapters_that_every_plan_has_keep_their_family_and_picture() -> None:
    known = {each.id: (each.family, each.symbol) for each in ABOUT_ME}
    found = {each.id: (each.family, each.symbol) for _, each in all_chapters() if each.id in known}
    assert found == known


def test_views_are_asked_where_they_are_kept_side_by_side() -> None:
    assert {each.id for _, each in all_chapters() if each.by_view} == BY_VIEW


def test_each_sort_has_its_own_topic() -> None:
    sorts = [each for _, each in all_chapters() if each.kind is ChapterKind.SORT]
    assert [each.topic for each in sorts] == TOPICS
    assert [each.id for each in sorts] == [f"sort_{topic}" for topic in TOPICS]
    assert not [where for where, each in all_chapters() if each.topic and each.kind is not ChapterKind.SORT]


def test_what_is_said_is_private_unless_it_is_there_to_help_people_support_me() -> None:
    wrong = {
        where: each.audiences
        for where, each in all_chapters()
        if set(each.audiences) != SHARED.get(each.id, {Audience.ME})
    }
    assert not wrong


def test_the_nightmare_is_kept_short_and_followed_by_who_i_am_and_gifts() -> None:
    ids = [each.id for each in style("maps").chapters]
    at = ids.index("nightmare")
    assert ids[at + 1 : at + 3] == ["who_i_am", "gifts"]
    assert "short" in style("maps").chapter("nightmare").help
