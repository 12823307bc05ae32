import { COMPLETION_WORDS } from '../words/completion-words.js';
import type { CompletionRow } from './completion-rows.js';
import { rowsText } from './rows-text.js';

/** For zsh, sourced or as a file of $fpath. */
export const zshScript = (rows: readonly CompletionRow[]): string => `#compdef report huibao
# ${COMPLETION_WORDS.head('zsh')}
_huibao() {
  local command= flag= takes= of key word about i ret=1
  local -a options hidden arguments values wanted offered globs
  if [[ $PREFIX == --*=* ]]; then flag=\${PREFIX%%=*}
  elif [[ \${words[CURRENT-1]} == -* ]]; then flag=\${words[CURRENT-1]}
  fi
  for ((i = 2; i < CURRENT; i++)); do
    if [[ \${words[i]} != -* ]]; then command=\${words[i]}; break; fi
  done
  while IFS='|' read -r of key word about; do
    [[ $of == "$command" ]] || continue
    # _describe takes word:description.
    [[ $word == @* ]] || word=\${word//:/\\\\:}\${about:+:$about}
    case $key in
      option) options+=("$word") ;;
      hidden) hidden+=("$word") ;;
      argument) arguments+=("$word") ;;
      "$flag") takes=1; [[ -n $word ]] && values+=("$word") ;;
    esac
  done <<'HUIBAO'
${rowsText(rows)}
HUIBAO
  if [[ -n $takes ]]; then
    compset -P '--*='
    compset -P '*,'
    wanted=("\${values[@]}")
  elif [[ $PREFIX == -* ]]; then
    _describe -o ${COMPLETION_WORDS.options} options || { [[ $PREFIX == --?* ]] && _describe -o ${COMPLETION_WORDS.options} hidden }
    return
  else wanted=("\${arguments[@]}")
  fi
  for word in "\${wanted[@]}"; do
    case $word in
      @folders) _files -/ && ret=0 ;;
      @files) _files && ret=0 ;;
      @files:*) _files -g "*.(\${\${word#*:}//,/|})(-.)" && ret=0 ;;
      *) offered+=("$word") ;;
    esac
  done
  (( \${#offered} )) && _describe ${COMPLETION_WORDS.values} offered && ret=0
  return ret
}
if [[ \${funcstack[1]} == _huibao ]]; then
  _huibao "$@"
else
  (( \${+functions[compdef]} )) || { autoload -Uz compinit && compinit }
  compdef _huibao report huibao
fi
`;
