from pcplanner.ui.screen_recorder import sample_recorder


def test_the_stand_in_hears_12_seconds_at_once() -> None:
    recorder = sample_recorder()
    recorder.start()
    assert recorder.seconds == 12
    assert 0.3 < recorder.level < 0.9
    recorder.stop()
    assert len(recorder.take()) == 12 * 16_000 * 2
