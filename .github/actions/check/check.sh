#!/usr/bin/env bash
# Checks what the inputs of the action name. Inputs come as variables of the environment and never as words of this
# script, so that no name of a file or branch is run.
set -euo pipefail

fail() {
    printf '::error::dealrisk: %s\n' "$1"
    exit 2
}

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# Sets $dealrisk to the program: of a folder, or of an archive that is what its hash says.
find_program() {
    local home=${INPUT_HOME:-} archive=${INPUT_ARCHIVE:-}
    if [ -n "$archive" ]; then
        [ -z "$home" ] || fail 'home and archive contradict each other; give one of them'
        [[ ${INPUT_SHA256:-} =~ ^[0-9A-Fa-f]{64}$ ]] || fail 'archive needs its sha256, 64 hexadecimal digits'
        case $archive in
            https://*)
                curl --fail --silent --show-error --location --proto '=https' --proto-redir '=https' \
                    --output "$scratch/archive" -- "$archive" || fail "cannot fetch $archive"
                ;;
            *) cp -- "$archive" "$scratch/archive" || fail "there is no archive $archive" ;;
        esac
        printf '%s  %s\n' "${INPUT_SHA256,,}" "$scratch/archive" | sha256sum --check --status ||
            fail "$archive is not the file that sha256 names: it has $(sha256sum <"$scratch/archive" | cut -d ' ' -f 1)"
        mkdir "$scratch/home"
        tar -xzf "$scratch/archive" -C "$scratch/home" --strip-components=1
        home=$scratch/home
    fi
    [ -n "$home" ] || fail 'name the program: home, or archive and sha256'
    dealrisk=$home/bin/dealrisk
    [ -x "$dealrisk" ] || fail "there is no $dealrisk"
}

# Fills $scratch/policy with the files of a revision; the repository itself stays as it is.
check_out() {
    local top
    top=$(git rev-parse --show-toplevel) || fail 'base needs a git repository'
    git rev-parse --verify --quiet "$1^{commit}" >/dev/null ||
        fail "there is no revision $1 here; check out with fetch-depth: 0"
    mkdir "$scratch/policy"
    GIT_INDEX_FILE=$scratch/index git read-tree "$1^{commit}"
    (cd "$top" && GIT_INDEX_FILE=$scratch/index git checkout-index --all --prefix="$scratch/policy/")
}

find_program
[ -n "${JAVA_HOME:-}" ] || [ -z "${JAVA_HOME_17_X64:-}" ] || export JAVA_HOME=$JAVA_HOME_17_X64

sarif=${INPUT_SARIF:-dealrisk.sarif}
arguments=(check --as-of today --format github --format "sarif=$sarif" --format "markdown=$scratch/summary.md")
[ "${INPUT_TEMPLATE:-}" != true ] || arguments+=(--template)
[ -z "${INPUT_FAIL_ON:-}" ] || arguments+=(--fail-on "$INPUT_FAIL_ON")

base=${INPUT_BASE:-${GITHUB_BASE_REF:+origin/$GITHUB_BASE_REF}}
if [ -n "$base" ]; then
    case $base in -*) fail "base is $base; a revision cannot begin with -" ;; esac
    check_out "$base"
    arguments+=(--policy-from "$scratch/policy")
fi
if [ "${INPUT_CHANGED_ONLY:-}" = true ]; then
    [ -n "$base" ] || fail 'changed-only needs base'
    arguments+=(--changed-since "$base")
fi

mapfile -t paths < <(printf '%s\n' "${INPUT_PATHS:-.}" | sed '/^[[:space:]]*$/d')
code=0
"$dealrisk" "${arguments[@]}" -- "${paths[@]}" || code=$?

[ ! -f "$scratch/summary.md" ] || [ -z "${GITHUB_STEP_SUMMARY:-}" ] || cat "$scratch/summary.md" >>"$GITHUB_STEP_SUMMARY"
if [ -n "${GITHUB_OUTPUT:-}" ]; then
    printf 'sarif=%s\nexit-code=%s\n' "${sarif//$'\n'/}" "$code" >>"$GITHUB_OUTPUT"
fi
exit "$code"
