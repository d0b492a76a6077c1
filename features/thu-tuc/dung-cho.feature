# language: vi
Tính năng: Mỗi việc có chỗ của nó và phải kèm đủ những gì việc đó cần

  Quy tắc: Hồ sơ đã có quyết định thì không còn việc nào của các bước xét
    Căn cứ: Điều 84 Luật Thi đua, khen thưởng năm 2022; Nghị định số 118/2025/NĐ-CP; Quyết định số 638/QĐ-BNV năm 2025.
    Nguồn: đã đối chiếu văn bản; các bước trước ngày 01/07/2025: theo nguồn dẫn lại.

    Bối cảnh:
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024

    @TG-84-51 @l2022/84 @qd638-2025-bnv
    Khung tình huống: Đã ban hành quyết định ngày 20/02/2025, không thể "<việc>"
      Biết các bước đã làm như sau:
        | ngày       | việc                            | kèm theo |
        | 03/02/2025 | Gửi hồ sơ                       |          |
        | 03/02/2025 | Tiếp nhận hồ sơ                 |          |
        | 10/02/2025 | Ghi kết quả thẩm định           |          |
        | 14/02/2025 | Ghi kết quả Hội đồng            | 6/9      |
        | 17/02/2025 | Trình ký quyết định             |          |
        | 20/02/2025 | Ban hành quyết định khen thưởng |          |
      Khi ngày 24/02/2025 thực hiện "<việc>"
      Thì việc này không được chấp nhận
      Và lý do có câu "Hồ sơ đang ở bước “Đã có quyết định khen thưởng” nên chưa thể “<việc>”"
      Và hồ sơ ở bước "Đã có quyết định khen thưởng"

      Dữ liệu: việc của đơn vị trình, người thẩm định, nơi tiếp nhận
        | việc                                             |
        | Từ chối tiếp nhận                                |
        | Lấy lại để chỉnh sửa                             |
        | Thu hồi hồ sơ đã nộp                             |
        | Rút hồ sơ                                        |
        | Tạm dừng xét                                     |
        | Trả lại hồ sơ, thông báo không khen thưởng       |
        | Lấy ý kiến, hiệp y                               |
        | Ghi ý kiến trả lời                               |
        | Công khai danh sách lấy ý kiến                   |
        | Kết thúc công khai, tổng hợp ý kiến              |
        | Ghi vụ việc, đơn khiếu nại, tố cáo               |
        | Ghi kết luận, trả lời vụ việc                    |
        | Xin hạ, nâng mức đề nghị                         |
        | Chuyển cơ quan kế thừa                           |
        | Ghi ngày cấp trung ương nhận đủ hồ sơ            |
        | Ghi việc cấp trung ương trả lại hồ sơ            |
        | Ghi kết quả không khen thưởng của cấp trung ương |

    @TG-84-52 @nd118-2025
    Tình huống: Chưa tiếp nhận thì nơi tiếp nhận từ chối được, hồ sơ về nơi gửi
      Biết các bước đã làm như sau:
        | ngày       | việc      |
        | 03/11/2025 | Gửi hồ sơ |
      Khi ngày 05/11/2025 thực hiện "Từ chối tiếp nhận" kèm "gửi nhầm nơi nhận"
      Thì việc này được chấp nhận
      Và hồ sơ ở bước "Đang soạn thảo"

    @TG-84-53 @l2022/84
    Tình huống: Chưa tiếp nhận thì nơi gửi lấy lại để chỉnh sửa rồi gửi lại được
      Biết các bước đã làm như sau:
        | ngày       | việc                 |
        | 03/02/2025 | Gửi hồ sơ            |
        | 04/02/2025 | Lấy lại để chỉnh sửa |
      Khi ngày 06/02/2025 thực hiện "Gửi hồ sơ"
      Thì việc này được chấp nhận
      Và hồ sơ ở bước "Chờ tiếp nhận"

    @TG-84-54 @l2022/84
    Tình huống: Đơn vị của hồ sơ vẫn hoạt động thì không có gì để chuyển cơ quan kế thừa
      Biết các bước đã làm như sau:
        | ngày       | việc            |
        | 03/02/2025 | Gửi hồ sơ       |
        | 03/02/2025 | Tiếp nhận hồ sơ |
      Khi ngày 05/02/2025 thực hiện "Chuyển cơ quan kế thừa"
      Thì việc này không được chấp nhận
      Và lý do có câu "Các đơn vị của hồ sơ vẫn hoạt động, không có gì phải chuyển"

  Quy tắc: Việc làm thiếu nội dung phải ghi thì chưa được ghi sổ; nội dung của việc khác thì không ghi vào việc này
    Căn cứ: Điều 84, khoản 4 Điều 90 Luật Thi đua, khen thưởng năm 2022; Nghị định số 61/2018/NĐ-CP.
    Nguồn: đã đối chiếu văn bản; yêu cầu bổ sung một lần: chưa kiểm chứng.

    Bối cảnh:
      Biết ông Lê Văn Tâm được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và các bước đã làm như sau:
        | ngày       | việc            |
        | 03/02/2025 | Gửi hồ sơ       |
        | 03/02/2025 | Tiếp nhận hồ sơ |

    @TG-84-55 @l2022/84
    Khung tình huống: Chờ thẩm định, "<việc>" kèm "<kèm theo>"
      Khi ngày 05/02/2025 thực hiện "<việc>" kèm "<kèm theo>"
      Thì việc này không được chấp nhận
      Và lý do có câu "<lý do>"

      Dữ liệu: thiếu nội dung phải ghi, hoặc ghi nội dung của việc khác
        | việc                                | kèm theo                       | lý do                                                                                            |
        | Tạm dừng xét                        | không kèm gì                   | Cần ghi lý do khi “Tạm dừng xét”                                                                 |
        | Xin lỗi, hẹn lại ngày trả kết quả   | chờ ý kiến cơ quan thuế        | Cần ghi ngày hẹn lại khi “Xin lỗi, hẹn lại ngày trả kết quả”                                     |
        | Hạ, nâng mức đề nghị                | không đủ thời gian             | Cần ghi hình thức được đề nghị thay                                                              |
        | Chuyển đến nơi có thẩm quyền xét    | gửi nhầm nơi nhận              | Cần ghi nơi hồ sơ được chuyển đến                                                                |
        | Lấy ý kiến, hiệp y                  | không kèm gì                   | Cần ghi khi “Lấy ý kiến, hiệp y”                                                                 |
        | Kết thúc công khai, tổng hợp ý kiến | không kèm gì                   | Chưa có việc nào đang mở để “Kết thúc công khai, tổng hợp ý kiến”                                |
        | Ghi kết quả thẩm định               | 9/9                            | Kết quả kiểm phiếu chỉ được ghi khi ghi kết quả Hội đồng, không phải khi “Ghi kết quả thẩm định” |
        | Ghi kết quả thẩm định               | Chủ tịch UBND xã Thử Nghiệm ký | Người ký và ngày ký chỉ được ghi khi ban hành quyết định, không phải khi “Ghi kết quả thẩm định” |

    @TG-84-56 @l2022/90/4
    Tình huống: Ghi kết quả Hội đồng mà không có kết quả kiểm phiếu
      Biết các bước đã làm như sau:
        | ngày       | việc                  |
        | 10/02/2025 | Ghi kết quả thẩm định |
      Khi ngày 14/02/2025 thực hiện "Ghi kết quả Hội đồng" kèm "không kèm gì"
      Thì việc này không được chấp nhận
      Và lý do có câu "Cần kết quả kiểm phiếu của Hội đồng"

    @TG-84-57 @l2022/84
    Tình huống: Ban hành quyết định mà không ghi người ký, ngày ký
      Biết các bước đã làm như sau:
        | ngày       | việc                  |
        | 10/02/2025 | Ghi kết quả thẩm định |
        | 14/02/2025 | Ghi kết quả Hội đồng  |
        | 17/02/2025 | Trình ký quyết định   |
      Khi ngày 20/02/2025 thực hiện "Ban hành quyết định khen thưởng" kèm "không kèm gì"
      Thì việc này không được chấp nhận
      Và lý do có câu "Cần ngày ký, người ký và thể thức ký của quyết định"

    @TG-61-02 @nd61-2018
    Tình huống: Bổ sung mà không nộp gì
      Biết các bước đã làm như sau:
        | ngày       | việc                              |
        | 05/02/2025 | Yêu cầu bổ sung, hoàn thiện hồ sơ |
      Khi ngày 10/02/2025 thực hiện "Nộp bổ sung" kèm "không kèm gì"
      Thì việc này không được chấp nhận
      Và lý do có câu "Cần ghi các giấy tờ hoặc thông tin được bổ sung"

    @TG-61-03 @nd61-2018
    Tình huống: Yêu cầu bổ sung lần thứ hai ở cùng một cấp thì vẫn ghi được, có lưu ý
      Biết các bước đã làm như sau:
        | ngày       | việc                              | kèm theo           |
        | 05/02/2025 | Yêu cầu bổ sung, hoàn thiện hồ sơ |                    |
        | 10/02/2025 | Nộp bổ sung                       | Báo cáo thành tích |
      Khi ngày 12/02/2025 thực hiện "Yêu cầu bổ sung, hoàn thiện hồ sơ"
      Thì việc này được chấp nhận
      Và có ghi lưu ý "Đã yêu cầu bổ sung một lần ở cấp này; hướng dẫn một cửa nêu chỉ yêu cầu một lần"
      Và hồ sơ ở bước "Chờ bổ sung hồ sơ"
