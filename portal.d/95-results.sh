# shellcheck shell=bash
# What came of the tests, by the reports they leave.

# note_tests <stage> <since> <where> <log>
note_tests() {
  if [ "$(count_tests "$2" "$3" failed)" -gt 0 ]; then
    note_fault "$1" "$(count_tests "$2" "$3"); $4 has the whole story"
  elif [ "$(count_tests "$2" "$3" tests)" -eq 0 ]; then
    note_fault "$1" "there was no test to run; $4 says why"
  else
    note_stage "$1" "$(count_tests "$2" "$3")"
  fi
}

# what_failed <log of journeys>: each that failed, with what it missed and the lines of ours that led there
what_failed() {
  awk '
    / :: (STARTED|SUCCESSFUL|FAILED|ABORTED|SKIPPED)$/ { failed = / :: FAILED$/; lines = 0; if (failed) { sub(/^JUnit Jupiter > /, ""); print; next } }
    failed && lines < 12 && (/=>/ || lines < 3 || /org\.goldenthread\./) { print "  " $0; lines++ }
  ' "$1" | cut -c1-300 | head -120 | sed 's/^/    /'
}

# count_tests <since> <build|journeys> [tests|failed]: from the reports written since then, in words or as a number
count_tests() {
  local where=(-not -path "$WALKED/*")
  [ "$2" = build ] || where=(-path "$WALKED/*")
  find "$HOUSE" -path "$HOUSE/var" -prune -o -name 'TEST-*.xml' "${where[@]}" -newermt "@$1" -print0 | xargs -0 -r cat | awk -v only="${3:-}" '
    /<testsuite / {
      match($0, / tests="[0-9]+"/); tests += substr($0, RSTART + 8, RLENGTH - 9)
      match($0, / errors="[0-9]+"/); bad += substr($0, RSTART + 9, RLENGTH - 10)
      match($0, / failures="[0-9]+"/); bad += substr($0, RSTART + 11, RLENGTH - 12)
      match($0, / skipped="[0-9]+"/); skipped += substr($0, RSTART + 10, RLENGTH - 11)
    }
    END {
      if (only) { print (only == "tests" ? tests : bad) + 0; exit }
      printf "%d tests, %d failed%s", tests, bad, skipped ? ", " skipped " skipped" : ""
    }'
}
